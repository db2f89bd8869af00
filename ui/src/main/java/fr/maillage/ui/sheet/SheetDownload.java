package fr.maillage.ui.sheet;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Gives the PDF of a sheet once it is whole, or else a page that says why there is none.
 *
 * @param fileName name of the file
 * @param busy what is said when it had no turn
 */
record SheetDownload(SheetPress press, String fileName, Batch.Sheet sheet, String language, String base,
		String busy) implements DownloadHandler {

	private static final String SOON = "60";

	@Override
	public void handleDownloadRequest(DownloadEvent event) throws IOException {
		byte[] pdf;
		try {
			pdf = this.press.print(this.sheet, this.language, this.base);
		}
		catch (PressBusy _) {
			refuse(event.getResponse());
			return;
		}
		event.setFileName(this.fileName);
		event.setContentType(MediaType.APPLICATION_PDF_VALUE);
		event.setContentLength(pdf.length);
		event.getOutputStream().write(pdf);
	}

	private void refuse(VaadinResponse response) throws IOException {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
		response.setContentType("text/html;charset=utf-8");
		response.getOutputStream()
			.write("""
					<!DOCTYPE html>
					<html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body><p>%s</p></body></html>
					"""
				.formatted(this.language, HtmlUtils.htmlEscape(this.sheet.title(), "UTF-8"),
						HtmlUtils.htmlEscape(this.busy, "UTF-8"))
				.getBytes(StandardCharsets.UTF_8));
	}

}
