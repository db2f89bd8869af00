package fr.maillage.ui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every typeface that a PDF names and does not hold. Without it PDFBox
 * looks through all those of the machine at the first PDF, which takes long and changes
 * nothing: our sheets hold the only one that they use.
 */
final class OwnTypeface implements FontMapper {

	private final TrueTypeFont font;

	private OwnTypeface(TrueTypeFont font) {
		this.font = font;
	}

	/** From now on PDFBox looks for no other; the typeface is that of a resource. */
	static void instead(InputStream resource) {
		try (resource) {
			FontMappers
				.set(new OwnTypeface(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(resource))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Not told as a makeshift, of which PDFBox would warn. */
	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo info) {
		return new CIDFontMapping(null, this.font, false);
	}

}
