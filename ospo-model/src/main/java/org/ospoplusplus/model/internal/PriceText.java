package org.ospoplusplus.model.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shows prices to people. */
public final class PriceText {

    private static final Pattern CODE_BESIDE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private PriceText() {}

    /**
     * {@return an amount of money in the format of a language, from the JDK (CLDR): {@code €15.50} in English,
     * {@code 15,50 €} in German} A whole amount has no digits after the decimal point, and no other amount is rounded.
     */
    public static String of(BigDecimal amount, Currency currency, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        int scale = amount.scale();
        int digits = scale == 0 ? 0 : Math.max(scale, currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        // The narrow space of newer versions of CLDR is missing in many fonts.
        String text = format.format(amount).replace("\u202F", NO_BREAK_SPACE);
        return CODE_BESIDE_DIGIT.matcher(text).replaceAll(NO_BREAK_SPACE);
    }
}
