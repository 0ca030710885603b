package emit

import (
	"testing"

	"github.com/piivet/piivet/internal/model"
)

func port(t *testing.T, text string) model.Port {
	t.Helper()
	p, err := model.ParsePort(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestOverlap(t *testing.T) {
	for _, test := range []struct {
		p, q string
		want bool
	}{
		{"0", "0", true},
		{"0", "1", false},
		{"0", "0.Body", true},
		{"0.Body", "0", true},
		{"0.Body", "0.Body.Text", true},
		{"0.Body", "0.Subject", false},
		{"recv[]", "recv", true},
		{"result", "result1", false},
		{"recv", "0", false},
	} {
		if got := overlap(port(t, test.p), port(t, test.q)); got != test.want {
			t.Errorf("overlap(%s, %s) = %v", test.p, test.q, got)
		}
	}
}

func TestLine(t *testing.T) {
	for _, test := range []struct {
		line line
		want string
	}{
		{line{text: "f()"}, "\tf()\n"},
		{line{"f()", []string{"log/line"}}, "\tf() // want \"log/line\"\n"},
		{line{"f()", []string{"store/file", "log/line", "store/file"}}, "\tf() // want \"log/line\" \"store/file\"\n"},
		{line{"for {" + "\ng()" + mark + "\n}", []string{"log/line"}}, "\tfor {\ng() // want \"log/line\"\n}\n"},
		{line{text: "for {" + "\ng()" + mark + "\n}"}, "\tfor {\ng()\n}\n"},
	} {
		if got := test.line.String(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}
