@echo off
rem Runs the command with the Java runtime beside this file, or else with JAVA_HOME or the Java in the PATH (17 or newer).
setlocal
set "OSPO_JAVA=java"
if defined JAVA_HOME set "OSPO_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0runtime\bin\java.exe" set "OSPO_JAVA=%~dp0runtime\bin\java.exe"
"%OSPO_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%~dp0ospo.jar" %*
exit /b %ERRORLEVEL%
