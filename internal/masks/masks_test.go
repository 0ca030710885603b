package masks

import "testing"

func TestIsFiller(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "abc": false, "***": true, " * ": true, "x": false, "xx": true, "XXXX-": true, ".": false, "...": true, "…": true,
		"#": false, "##": true, "-": false, "--": false, "__": false, "[REDACTED]": true, "(masked)": true, "mask": false, "•": true,
	} {
		if got := isFiller(text); got != want {
			t.Errorf("isFiller(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestHides(t *testing.T) {
	for text, want := range map[string]int{"": 0, "abc": 0, "***-**-": 5, "x.x": 2, "...": 0, "[redacted]": most} {
		if got := hides(text); got != want {
			t.Errorf("hides(%q) = %d, want %d", text, got, want)
		}
	}
}
