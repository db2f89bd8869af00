package fr.maillage.ui.atlas;

import java.util.ArrayList;
import java.util.List;

/** A map in a file of its own: it brings its colours, its legend and its note. */
record MapFile(MapDrawing map, List<MapDrawing.Key> legend, String note) {

	private static final int LINE = 28;

	private static final int MARGIN = 24;

	private static final int SMALL = 17;

	private static final int LONGEST = 90;

	/**
	 * Plain rules of single classes that do not overlap: programs that draw SVG know no
	 * others.
	 */
	private static final String STYLE = """
			text{font-family:"Source Sans 3","Segoe UI",Roboto,Arial,"DejaVu Sans",sans-serif}
			.paper{fill:#fff}.ground{stroke:#fff;stroke-width:1.4}.pattern{stroke:none}.fd,.fh{fill:#EDF1F1}
			.f1{fill:#9CC9D1}.f2{fill:#4C9AA7}.f3{fill:#0A5A69}.fz{fill:#fff;stroke:#43535C;stroke-width:2.4}
			.fp{fill:#fff;stroke:#76868A;stroke-width:1.1}
			.map-hatch{fill:none;stroke:#76868A;stroke-width:1.1}.map-dots{fill:#76868A}
			.border{fill:none;stroke:#76868A;stroke-width:1.2}.selection{fill:none;stroke:#15232B;stroke-width:2.4}
			.around{fill:none;stroke:#fff;stroke-width:5}.caption{font-size:16px;text-anchor:middle;fill:#43535C}
			.beside{font-size:16px;text-anchor:end;fill:#43535C}
			.value{font-size:26px;font-weight:700;text-anchor:middle;dominant-baseline:central}
			.fine{font-size:16px;font-weight:700;text-anchor:middle;dominant-baseline:central}
			.announced{fill:none;stroke:#15232B;stroke-width:1.8;stroke-dasharray:5 4}.announced.on-f3{stroke:#fff}
			.on-f3{fill:#fff}.on-f1,.on-f2,.on-fd,.on-fz{fill:#15232B}.target{fill:none}
			.body{fill:#354256;stroke:#fff;stroke-width:1.4}.body-hollow{fill:#fff;stroke:#354256;stroke-width:2}
			.establishment{fill:#1B724D;stroke:#fff;stroke-width:1.4}.core{fill:#fff}
			.establishment-hollow{fill:#fff;stroke:#1B724D;stroke-width:2}.crowd{fill:#354256;stroke:#fff}
			.crowd-number{font-size:13px;font-weight:700;fill:#fff;text-anchor:middle;dominant-baseline:central}
			.title{font-size:22px;font-weight:700;fill:#15232B}.key{font-size:16px;fill:#15232B}
			.note{font-size:12px;fill:#586871}
			""";

	String svg() {
		int below = MapDrawing.TOP + MapDrawing.HEIGHT;
		int height = MapDrawing.HEIGHT + 2 * MARGIN + LINE * (this.legend.size() + 1) + LINE;
		int top = MapDrawing.TOP - LINE - MARGIN;
		Svg svg = new Svg();
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
				MapDrawing.LEFT + " " + top + " " + MapDrawing.WIDTH + " " + (height + LINE), "width",
				2 * MapDrawing.WIDTH, "height", 2 * (height + LINE), "role", "img");
		svg.text("title", this.map.title()).text("style", STYLE.replace("\n", ""));
		svg.empty("rect", "class", "paper", "x", MapDrawing.LEFT, "y", top, "width", MapDrawing.WIDTH, "height",
				height + LINE);
		int left = MapDrawing.LEFT + MARGIN;
		svg.text("text", this.map.title(), "class", "title", "x", left, "y", MapDrawing.TOP - MARGIN / 2);
		this.map.draw(svg);
		for (int index = 0; index < this.legend.size(); index++) {
			key(svg, this.legend.get(index), left, below + MARGIN + LINE * index);
		}
		List<String> lines = lines(this.note);
		for (int index = 0; index < lines.size(); index++) {
			svg.text("text", lines.get(index), "class", "note", "x", left, "y",
					below + MARGIN + LINE * this.legend.size() + MARGIN / 2 + SMALL * index);
		}
		return svg.close("svg").toString();
	}

	/** A text in lines that fit the width. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>(List.of(""));
		for (String word : text.split(" ")) {
			String longer = (lines.getLast() + " " + word).strip();
			if (longer.length() > LONGEST) {
				lines.add(word);
			}
			else {
				lines.set(lines.size() - 1, longer);
			}
		}
		return lines;
	}

	private void key(Svg svg, MapDrawing.Key key, int x, int y) {
		if (key.fill() == null) {
			svg.empty("rect", "class", "announced on-fz", "x", x + 6, "y", y, "width", "18", "height", "18", "rx", "9");
		}
		else {
			fill(svg, key.fill(), x, y);
		}
		svg.text("text", key.words(), "class", "key", "x", x + 42, "y", y + 14);
	}

	private void fill(Svg svg, Fill fill, int x, int y) {
		svg.empty("rect", "class", "ground " + fill.className(), "x", x, "y", y, "width", "30", "height", "18");
		if (fill == Fill.HATCHED || fill == Fill.DOTTED) {
			svg.empty("rect", "fill", "url(#" + this.map.name() + ((fill == Fill.HATCHED) ? "-hatch" : "-dots") + ")",
					"x", x, "y", y, "width", "30", "height", "18");
		}
	}

}
