package flow

import "testing"

func TestPass(t *testing.T) {
	for kind, want := range map[Kind]string{
		LogMetric: "piilog", MailMarketing: "piimail", StoreCookie: "piistore",
		ShareAI: "piishare", URLPath: "piishare", RespondBody: "piishare", "logs/line": "", "": "",
	} {
		if got := kind.Pass(); got != want {
			t.Errorf("%q is reported by %q, want %q", kind, got, want)
		}
	}
	for _, k := range Kinds() {
		if k.Pass() == "" {
			t.Errorf("no pass reports %s", k)
		}
	}
}
