package org.ospoplusplus.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names of passcodes of online meetings, in links and in texts. */
public final class PasscodeNames {

    private static final Set<String> IN_LINKS =
            Set.of("pwd", "passwd", "password", "passcode", "pass", "pin", "token", "tk", "code", "accesscode");

    private static final Set<String> PASSWORDS = Set.of("pwd", "passwd", "password", "passcode", "pass", "pin");

    /** Names in texts, in the languages of the messages, as regular expressions. Longer names precede shorter ones. */
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
     * {@return the values of the parameters whose names are names of passcodes}
     *
     * @param parameters the raw query or fragment of a link
     */
    public static Stream<String> values(String parameters) {
        return Stream.of(parameters.split("[&;?]"))
                .map(parameter -> parameter.split("=", 2))
                .filter(pair ->
                        pair.length == 2 && !pair[1].isEmpty() && IN_LINKS.contains(pair[0].toLowerCase(Locale.ROOT)))
                .map(pair -> pair[1]);
    }

    /**
     * {@return whether the names of all parameters are names of passwords} A token or a code does not count, because it can
     * identify the meeting.
     *
     * @param parameters the raw query of a link
     */
    public static boolean areAll(String parameters) {
        return Stream.of(parameters.split("[&;]")).allMatch(parameter -> {
            int end = parameter.indexOf('=');
            return end > 0 && PASSWORDS.contains(parameter.substring(0, end).toLowerCase(Locale.ROOT));
        });
    }
}
