// Package privacy has functions for texts that are shown.
package privacy

func Redact(s string) string {
	if s == "" {
		return ""
	}
	return "[redacted]"
}

func Tidy(s string) string {
	if s == "" {
		return "[none]"
	}
	return s
}

// Rules say by the name of a field what is done to its text.
type Rules map[string]func(string) string

// Apply shows nothing of a field that there is no rule for.
func (r Rules) Apply(field, s string) string {
	rule, ok := r[field]
	if !ok {
		return "?"
	}
	return rule(s)
}
