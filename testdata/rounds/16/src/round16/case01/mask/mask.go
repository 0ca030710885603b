// Package mask makes personal data fit to be shown.
package mask

import "strings"

// Name leaves the first letter.
func Name(s string) string {
	if len(s) < 2 {
		return "***"
	}
	return s[:1] + "***"
}

// Phone leaves the last two digits.
func Phone(s string) string {
	if len(s) < 6 {
		return "******"
	}
	return "******" + s[len(s)-2:]
}

// Email leaves the host.
func Email(s string) string {
	at := strings.LastIndex(s, "@")
	if at < 0 {
		return "***"
	}
	return "***" + s[at:]
}

// Trim takes white space away, and masks nothing.
func Trim(s string) string { return strings.ToLower(strings.TrimSpace(s)) }
