package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Words;
import io.nayuki.qrcodegen.QrCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way from paper to the same sheet on screen: a QR code (ISO/IEC 18004), and the
 * address in letters.
 */
final class ShortWay extends Div {

	/** Light modules around the code, as the norm asks. */
	private static final int QUIET = 4;

	/** Of the drawing, in pixels. */
	private static final int SIDE = 84;

	ShortWay(String address) {
		addClassName("way");
		Span drawing = new Span();
		drawing.addClassName("qr");
		drawing.getElement().setAttribute("role", "img");
		drawing.getElement().setAttribute("aria-label", Words.say("sheet.qr"));
		drawing.getElement().setProperty("innerHTML", svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
		Span letters = new Span(address);
		letters.addClassName("address");
		add(drawing, letters);
	}

	private static String svg(QrCode code) {
		String modules = IntStream.range(0, code.size)
			.boxed()
			.flatMap((y) -> IntStream.range(0, code.size)
				.filter((x) -> code.getModule(x, y))
				.mapToObj((x) -> "M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET)))
			.collect(Collectors.joining());
		int side = code.size + 2 * QUIET;
		return """
				<svg width='%1$d' height='%1$d' viewBox='0 0 %1$d %1$d'><rect width='%1$d' height='%1$d' fill='#fff'/>\
				<path transform='scale(%2$s)' d='%3$s' fill='#000'/></svg>""".formatted(SIDE,
				BigDecimal.valueOf(SIDE).divide(BigDecimal.valueOf(side), MathContext.DECIMAL32).toPlainString(),
				modules);
	}

}
