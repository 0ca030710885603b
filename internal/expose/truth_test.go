package expose_test

import (
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io"
	"log/slog"
	"strings"
	"testing"
	"text/template"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/expose/exposetest"
)

// suite is what the standard library's encoders are run on.
func suite(t *testing.T) *exposetest.Suite {
	t.Helper()
	u, err := exposetest.Load("github.com/piivet/piivet/internal/expose/exposetest")
	if err != nil {
		t.Fatal(err)
	}
	return &exposetest.Suite{Universe: u, Cases: exposetest.Shapes(u), Calls: exposetest.Calls{
		"Format":     format,
		"MarshalXML": marshalXML,
	}}
}

// format runs a Format method.
func format(x any) string {
	f, ok := x.(fmt.Formatter)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%v", f)
}

// marshalXML runs a MarshalXML method.
func marshalXML(x any) string {
	var b strings.Builder
	e := xml.NewEncoder(&b)
	if err := x.(xml.Marshaler).MarshalXML(e, xml.StartElement{Name: xml.Name{Local: "x"}}); err != nil {
		return err.Error()
	}
	e.Flush()
	return b.String()
}

func TestFmt(t *testing.T) {
	s := suite(t)
	for _, f := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%t", "%p", "%z"} {
		checkFormat(t, s, f)
	}
	few := *s
	few.Cases = nil
	for i := 0; i < len(s.Cases); i += 5 {
		few.Cases = append(few.Cases, s.Cases[i])
	}
	for _, f := range []string{
		"%X", "% x", "%#x", "%+q", "%c", "%U", "%o", "%b", "%O", "%e", "%g", "%T", "%#p", "%世", "%20v", "%-20s", "%[1]v", "%.40s", "%.0s", "%.v", "%+.0v", "%#.0v", "%.0x", "%.0d", "%.0z", "%%", "none",
	} {
		checkFormat(t, &few, f)
	}
	wrap := "%w"
	s.Check(t, exposetest.Encoder{
		Name: "Errorf %w", Views: expose.Operands(wrap, 1)[0],
		Run: func(v any) (string, error) { return fmt.Errorf(wrap, v).Error(), nil },
	})
	s.Check(t, exposetest.Encoder{
		Name: "Sprint", Views: []expose.View{{Encoder: "print"}},
		Run: func(v any) (string, error) { return fmt.Sprint(v), nil },
	})
}

func checkFormat(t *testing.T, s *exposetest.Suite, format string) {
	t.Helper()
	s.Check(t, exposetest.Encoder{
		Name:      "Sprintf " + format,
		Views:     expose.Operands(format, 1)[0],
		Run:       func(v any) (string, error) { return fmt.Sprintf(format, v), nil },
		NoNumbers: strings.ContainsAny(format, "cqeg"),
	})
}

// TestContext prints contexts that carry a value.
func TestContext(t *testing.T) {
	type key struct{}
	suite(t).Check(t, exposetest.Encoder{
		Name: "a context", Views: []expose.View{{Encoder: "context-value"}},
		Run: func(v any) (string, error) { return fmt.Sprint(context.WithValue(t.Context(), key{}, v)), nil },
	})
}

func TestEncodings(t *testing.T) {
	s := suite(t)
	for _, e := range []exposetest.Encoder{
		{Name: "json", Run: runJSON, Refuses: 40},
		{Name: "xml", Run: runXML, Refuses: 360},
		{Name: "gob", Run: runGob, NoNumbers: true, Refuses: 650},
		{Name: "template", Run: runTemplate},
		{Name: "template-html", Run: runHTMLTemplate},
	} {
		e.Views = []expose.View{{Encoder: e.Name}}
		s.Check(t, e)
	}
}

func runJSON(v any) (string, error) {
	out, err := json.Marshal(v)
	return string(out), err
}

func runXML(v any) (string, error) {
	out, err := xml.Marshal(v)
	return string(out), err
}

func runGob(v any) (out string, err error) {
	defer func() { err = errors.Join(err, recovered(recover())) }()
	var b bytes.Buffer
	err = gob.NewEncoder(&b).Encode(v)
	return b.String(), err
}

func recovered(r any) error {
	if r == nil {
		return nil
	}
	return fmt.Errorf("panic: %v", r)
}

func runTemplate(v any) (string, error) {
	var b strings.Builder
	err := template.Must(template.New("").Parse("{{.}}")).Execute(&b, v)
	return b.String(), err
}

func runHTMLTemplate(v any) (string, error) {
	var b strings.Builder
	err := htmltemplate.Must(htmltemplate.New("").Parse("{{.}}")).Execute(&b, v)
	return b.String(), err
}

func TestSlog(t *testing.T) {
	s := suite(t)
	text := func(w io.Writer) slog.Handler { return slog.NewTextHandler(w, nil) }
	inJSON := func(w io.Writer) slog.Handler { return slog.NewJSONHandler(w, nil) }
	for _, e := range []exposetest.Encoder{
		{Name: "slog-text", Run: runSlog(text)},
		{Name: "slog-json", Run: runSlog(inJSON), Refuses: 40},
		{Name: "slog", Run: runSlog(text, inJSON), Refuses: 40},
	} {
		e.Views = []expose.View{{Encoder: e.Name}}
		s.Check(t, e)
	}
}

func runSlog(handlers ...func(io.Writer) slog.Handler) func(any) (string, error) {
	return func(v any) (string, error) {
		var b strings.Builder
		for _, handler := range handlers {
			slog.New(handler(&b)).Info("m", "k", v)
		}
		var err error
		if strings.Contains(b.String(), "!ERROR") {
			err = errors.New("the handler cannot encode it")
		}
		return b.String(), err
	}
}
