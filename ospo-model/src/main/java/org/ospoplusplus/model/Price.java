package org.ospoplusplus.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.DigitsOfCurrency;
import org.ospoplusplus.model.validation.Warnings;

/**
 * The price of one place (schema.org {@code price}, {@code priceCurrency}). Zero means that the place is free.
 *
 * @param amount the amount: 0 to 999,999,999, with at most 4 digits after the decimal point. The constructor removes
 *     zeros at the end of the fraction
 * @param currency the currency (ISO 4217), required unless the amount is zero
 * @since 0.1.0
 */
@DigitsOfCurrency(groups = Warnings.class)
public record Price(BigDecimal amount, Optional<Currency> currency) {

    private static final String FREE_TEXT = "free";
    private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(999_999_999);
    private static final int MAX_FRACTION_DIGITS = 4;

    /** No payment. */
    public static final Price FREE = new Price(BigDecimal.ZERO, Optional.empty());

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the amount is out of its range, or if it is not zero and has no currency
     */
    public Price {
        // Compares before any other operation, because the exponent can be huge.
        if (Require.nonNull(amount, "Price.amount").signum() < 0 || amount.compareTo(MAX_AMOUNT) > 0) {
            throw new IllFormedException("Price.amount", "must be 0 to " + MAX_AMOUNT);
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() > MAX_FRACTION_DIGITS) {
            throw new IllFormedException(
                    "Price.amount", "must have at most " + MAX_FRACTION_DIGITS + " digits after the decimal point");
        }
        amount = amount.setScale(Math.max(0, amount.scale()));
        if (Require.nonNull(currency, "Price.currency").isEmpty() && amount.signum() > 0) {
            throw new IllFormedException("Price.currency", "must be present unless the amount is zero");
        }
    }

    /**
     * {@return a price}
     *
     * @param amount the amount
     * @param currencyCode the code of the currency (ISO 4217), such as {@code EUR}
     * @throws IllegalArgumentException if the amount is out of its range, or if the JDK does not know the currency
     */
    public static Price of(String amount, String currencyCode) {
        return new Price(new BigDecimal(amount), Optional.of(Currency.getInstance(currencyCode)));
    }

    /**
     * Parses the text of {@link #toString()}, such as {@code 15 EUR} or {@code free}. The case of {@code free} does not
     * matter.
     *
     * @param text the text
     * @return the price
     * @throws IllegalArgumentException if the text has another form, the amount is out of its range, or the JDK does
     *     not know the currency
     */
    public static Price parse(String text) {
        int space = text.indexOf(' ');
        if (text.toLowerCase(Locale.ROOT).equals(FREE_TEXT)) {
            return FREE;
        }
        if (space < 0) {
            throw new IllegalArgumentException("not a price; write an amount and a currency such as 15 EUR, or free");
        }
        return of(text.substring(0, space), text.substring(space + 1));
    }

    /** {@return whether nobody has to pay} */
    public boolean isFree() {
        return amount.signum() == 0;
    }

    /** {@return the amount and the code of the currency, such as {@code 15.50 EUR}; {@code free} without a currency} */
    @Override
    public String toString() {
        return currency.map(unit -> plain(amount, unit) + ' ' + unit.getCurrencyCode())
                .orElse(FREE_TEXT);
    }

    /** {@return an amount that has either no fraction or at least the usual digits of the currency} */
    private static String plain(BigDecimal amount, Currency unit) {
        int digits = amount.scale() == 0 ? 0 : Math.max(amount.scale(), unit.getDefaultFractionDigits());
        return amount.setScale(digits).toPlainString();
    }
}
