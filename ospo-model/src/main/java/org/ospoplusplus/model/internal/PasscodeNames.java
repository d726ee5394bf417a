package org.ospoplusplus.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What passcodes of online meetings are called, in links and in texts. */
public final class PasscodeNames {

    private static final Set<String> IN_LINKS =
            Set.of("pwd", "passwd", "password", "passcode", "pass", "pin", "token", "tk", "code", "accesscode");

    private static final Set<String> PASSWORDS = Set.of("pwd", "passwd", "password", "passcode", "pass", "pin");

    /** Names in texts of the languages of the messages, as regular expressions, the longer of two before the shorter. */
    public static final List<String> IN_TEXTS = List.of(
            "access\\s?code",
            "pass\\s?code",
            "pass\\s?word",
            "passwd",
            "pwd",
            "pin(?:-code)?",
            "zugangscode",
            "kenncode",
            "kennwort",
            "passwort",
            "code d[e'’]\\s?acc[eè]s",
            "mot de passe",
            "c[oó]digo(?: de acceso)?",
            "contrase[nñ]a",
            "clave",
            "code",
            "token",
            "tk");

    private PasscodeNames() {}

    /**
     * {@return the values of the parameters that are passcodes by their names}
     *
     * @param parameters a query or fragment, as it is written
     */
    public static Stream<String> values(String parameters) {
        return Stream.of(parameters.split("[&;?]"))
                .map(parameter -> parameter.split("=", 2))
                .filter(pair ->
                        pair.length == 2 && !pair[1].isEmpty() && IN_LINKS.contains(pair[0].toLowerCase(Locale.ROOT)))
                .map(pair -> pair[1]);
    }

    /**
     * {@return whether all parameters are passwords by their names} A token or code may name the meeting as well; it is no
     * password in this sense.
     *
     * @param parameters a query, as it is written
     */
    public static boolean areAll(String parameters) {
        return Stream.of(parameters.split("[&;]")).allMatch(parameter -> {
            int end = parameter.indexOf('=');
            return end > 0 && PASSWORDS.contains(parameter.substring(0, end).toLowerCase(Locale.ROOT));
        });
    }
}
