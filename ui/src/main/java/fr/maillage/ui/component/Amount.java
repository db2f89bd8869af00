package fr.maillage.ui.component;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Money as people write it: 1,4 M€, 12 000 €. */
public final class Amount {

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private Amount() {
	}

	/** The amount in words of the page's language. */
	public static String of(BigDecimal amount, @Nullable String currency) {
		Locale language = Words.language();
		String unit = (currency == null || currency.equals("EUR")) ? "€" : currency;
		boolean millions = amount.compareTo(MILLION) >= 0;
		NumberFormat format = NumberFormat.getNumberInstance(language);
		format.setMaximumFractionDigits(2);
		String number = format.format(millions ? amount.divide(MILLION) : amount);
		return Words.say(millions ? "amount.millions" : "amount", number, unit);
	}

}
