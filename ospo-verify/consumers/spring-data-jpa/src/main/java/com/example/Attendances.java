package com.example;

import org.springframework.data.repository.CrudRepository;

interface Attendances extends CrudRepository<Attendance, String> {}
