package report

import (
	"encoding/xml"
	"io"
)

var checkstyleFormat = Format{
	Name:  "checkstyle",
	About: "XML as Checkstyle writes it, which most CI servers read",
	Write: writeCheckstyle,
}

type checkstyleLog struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int      `xml:"line,attr"`
	Column   int      `xml:"column,attr"`
	Severity Severity `xml:"severity,attr"`
	Message  string   `xml:"message,attr"`
	Source   string   `xml:"source,attr"`
}

// checkstyleVersion is the version of Checkstyle whose form this is.
const checkstyleVersion = "10.0"

func writeCheckstyle(w io.Writer, findings []Finding, opts Options) error {
	log := checkstyleLog{Version: checkstyleVersion}
	for i := range findings {
		f := &findings[i]
		name := opts.Tree.name(f.Pos)
		if n := len(log.Files); n == 0 || log.Files[n-1].Name != name {
			log.Files = append(log.Files, checkstyleFile{Name: name})
		}
		file := &log.Files[len(log.Files)-1]
		file.Errors = append(file.Errors, checkstyleError{
			f.Pos.Line, f.Pos.Column, f.Severity, messageWithPath(f, opts.Tree), "piivet." + f.Analyzer,
		})
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(log); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
