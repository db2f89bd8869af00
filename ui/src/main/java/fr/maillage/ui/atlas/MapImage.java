package fr.maillage.ui.atlas;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A drawing as an image of dots. */
public final class MapImage {

	private MapImage() {
	}

	/** Writes a drawing of ours as PNG. */
	public static void write(String svg, OutputStream out) throws IOException {
		SVGDocument document = Objects.requireNonNull(new SVGLoader()
			.load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()));
		int width = Math.round((float) document.size().getWidth());
		int height = Math.round((float) document.size().getHeight());
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		ImageIO.write(image, "png", out);
	}

}
