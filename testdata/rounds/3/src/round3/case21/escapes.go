// Package case21 escapes and encodes.
package case21

import (
	"encoding/base64"
	"encoding/hex"
	"html"
	"html/template"
	"log"
	"net/url"
	"path"
	"strconv"
	"strings"
)

type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	Name  string `pii:"name"`
	List  string
}

func LeakHex(s Subscriber) {
	log.Print(hex.EncodeToString([]byte(s.Email))) // leak: Subscriber.Email
}

func CleanHex(s Subscriber) {
	log.Print(hex.EncodedLen(len(s.Email)), hex.EncodeToString([]byte(s.List)))
}

func LeakBase64(s Subscriber) {
	enc := base64.URLEncoding.EncodeToString([]byte(s.Email))
	log.Print(enc) // leak: Subscriber.Email
}

func CleanBase64(s Subscriber) {
	enc := base64.URLEncoding.EncodeToString([]byte(s.List))
	log.Print(enc)
}

func LeakBase64Encode(s Subscriber) {
	dst := make([]byte, base64.StdEncoding.EncodedLen(len(s.Name)))
	base64.StdEncoding.Encode(dst, []byte(s.Name))
	log.Print(string(dst)) // leak: Subscriber.Name
}

func LeakDecoded(s Subscriber) {
	raw, err := hex.DecodeString(hex.EncodeToString([]byte(s.Name)))
	log.Printf("%s %v", raw, err == nil) // leak: Subscriber.Name
}

func CleanDecodeError(s Subscriber) {
	_, err := hex.DecodeString(hex.EncodeToString([]byte(s.Name)))
	log.Print(err == nil)
}

func LeakQuery(s Subscriber) {
	log.Print("/unsubscribe?m=" + url.QueryEscape(s.Email)) // leak: Subscriber.Email
}

func LeakPath(s Subscriber) {
	log.Print(path.Join("/lists", url.PathEscape(s.Name))) // leak: Subscriber.Name
}

func CleanPath(s Subscriber) {
	log.Print(path.Join("/lists", url.PathEscape(s.List)))
}

func LeakQuote(s Subscriber) {
	log.Print(strconv.Quote(s.Name)) // leak: Subscriber.Name
}

func LeakUnquote(s Subscriber) {
	plain, _ := strconv.Unquote(strconv.QuoteToASCII(s.Name))
	log.Print(plain) // leak: Subscriber.Name
}

func LeakHTML(s Subscriber) {
	log.Print(html.EscapeString(s.Name), " ", template.JSEscapeString(s.List)) // leak: Subscriber.Name
}

func CleanHTML(s Subscriber) {
	log.Print(html.EscapeString(s.List), strings.Contains(html.EscapeString(s.Name), "&amp;"))
}

func LeakValues(s Subscriber) {
	v := url.Values{"m": {s.Email}, "l": {s.List}}
	log.Print(v.Encode()) // leak: Subscriber.Email
}

func CleanValues(s Subscriber) {
	v := url.Values{"m": {s.Email}, "l": {s.List}}
	log.Print(v.Get("l"))
}
