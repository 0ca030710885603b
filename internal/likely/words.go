package likely

import (
	"strings"
	"unicode"
)

// Words are the words of a Go name, in lower case and in the singular:
// userIDs is "user", "id". Underscores, changes of case and digits part words.
func Words(name string) []string {
	var words []string
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '-' || r == '.' || r == ' ' }) {
		for _, w := range splitCase(part) {
			words = append(words, parts(w)...)
		}
	}
	return words
}

// whole are words whose capitals part nothing.
var whole = []string{"OAuth", "IPv4", "IPv6", "ipv4", "ipv6", "IDs", "IPs", "URLs", "URIs", "APIs", "PINs", "SSNs", "JWTs", "OTPs", "LinkedIn", "GitHub", "WhatsApp", "YouTube", "PostgreSQL"}

// splitCase parts a name at its capitals and digits. A row of capitals is one
// word, but for the last that begins the next: IPAddress is IP, Address.
func splitCase(s string) []string {
	var words []string
	for s != "" {
		n := first(s)
		words = append(words, s[:n])
		s = s[n:]
	}
	return words
}

// first is the length of the first word of s, which is not empty.
func first(s string) int {
	for _, w := range whole {
		if rest, ok := strings.CutPrefix(s, w); ok && !startsLower(rest) {
			return len(w)
		}
	}
	runes := []rune(s)
	n := 1
	switch {
	case unicode.IsDigit(runes[0]):
		for n < len(runes) && unicode.IsDigit(runes[n]) {
			n++
		}
	case unicode.IsUpper(runes[0]) && len(runes) > 1 && unicode.IsUpper(runes[1]):
		for n < len(runes) && unicode.IsUpper(runes[n]) {
			n++
		}
		if n < len(runes) && unicode.IsLower(runes[n]) {
			n--
		}
	default:
		for n < len(runes) && unicode.IsLower(runes[n]) {
			n++
		}
	}
	return len(string(runes[:n]))
}

func startsLower(s string) bool {
	for _, r := range s {
		return unicode.IsLower(r)
	}
	return false
}

// compounds are words that people write as one, and what they stand for.
var compounds = map[string]string{
	"accesskey": "access key", "accesstoken": "access token", "addr": "address", "apikey": "api key", "authtoken": "auth token",
	"birthdate": "birth date", "birthplace": "birth place", "cardholder": "card holder", "cardnumber": "card number",
	"cellphone": "cell phone", "clientsecret": "client secret", "creditcard": "credit card", "dateofbirth": "date of birth",
	"emailaddress": "email address", "emailaddr": "email address", "familyname": "family name", "filename": "file name", "firstname": "first name",
	"forename": "first name", "fullname": "full name", "givenname": "given name", "hostname": "host name", "ipaddress": "ip address",
	"ipaddr": "ip address", "ipv4": "ip", "ipv6": "ip", "lastname": "last name", "lat": "latitude", "lng": "longitude", "lon": "longitude",
	"middlename": "middle name", "mobilephone": "mobile phone", "no": "number", "num": "number", "passphrase": "pass phrase",
	"passwd": "password", "phonenumber": "phone number", "phoneno": "phone number", "postalcode": "postal code", "postcode": "postal code",
	"privatekey": "private key", "pwd": "password", "refreshtoken": "refresh token", "secretkey": "secret key", "sessionid": "session id",
	"sessiontoken": "session token", "streetaddress": "street address", "surname": "last name", "tel": "telephone", "useragent": "user agent",
	"userid": "user id", "username": "user name", "zipcode": "zip code",
}

// parts are the words of one that was written as one.
func parts(word string) []string {
	word = singular(strings.ToLower(word))
	if meant, ok := compounds[word]; ok {
		return strings.Fields(meant)
	}
	return []string{word}
}

// singular is a word without the ending of the plural, if it has one.
func singular(w string) string {
	switch {
	case w == "ids", w == "ips":
		return w[:2]
	case len(w) < 4, !strings.HasSuffix(w, "s"):
		return w
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}
