// Package case50 runs tools with a token, and scrubs what they say before it is logged.
package case50

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
)

// Deploy puts a site online.
type Deploy struct {
	Site  string
	Token string `pii:"token"`
	Old   string `pii:"api-key"`
}

// basic is the token as a header has it. Anybody can read it.
func (d Deploy) basic() string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte("deploy:"+d.Token))
}

// fingerprint tells tokens apart. Nobody can read it.
func (d Deploy) fingerprint() string {
	sum := sha256.Sum256([]byte(d.Token))
	return hex.EncodeToString(sum[:6])
}

// dump tells tokens apart as well, but only looks as if nobody could read it.
func (d Deploy) dump() string { return hex.EncodeToString([]byte(d.Token)) }

// output is what the tool says when it fails.
func (d Deploy) output(secret string) error {
	return fmt.Errorf("push https://x:%s@sites.example/%s: %w", secret, d.Site, errors.New("rejected"))
}

// scrub takes the secrets out of a text.
func scrub(text string, secrets ...string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "***")
	}
	return text
}

// LeakOutput scrubs the wrong secret, CleanOutput the right one.
func LeakOutput(d Deploy) {
	err := d.output(d.Token)
	log.Print(scrub(err.Error(), d.Old)) // leak: Deploy.Token
}

func CleanOutput(d Deploy) {
	err := d.output(d.Token)
	log.Print(scrub(err.Error(), d.Token))
}

// LeakLate scrubs a text, and then adds to it; CleanLate scrubs all of it.
func LeakLate(d Deploy) {
	text := scrub(d.output(d.Token).Error(), d.Token)
	text += " after " + url.PathEscape(d.Old)
	log.Print(text) // leak: Deploy.Old
}

func CleanLate(d Deploy) {
	text := scrub(d.output(d.Token).Error(), d.Token)
	text += " after " + scrub(d.Old, d.Old)
	log.Print(text)
}

// LeakHeader logs the header, CleanHeader the first word of it.
func LeakHeader(d Deploy) {
	log.Printf("authorize %s by %s", d.Site, d.basic()) // leak: Deploy.Token
}

func CleanHeader(d Deploy) {
	kind, _, _ := strings.Cut(d.basic(), " ")
	log.Printf("authorize %s by %s", d.Site, kind)
}

// LeakDump logs the token in hexadecimal digits, CleanDump a part of its hash.
func LeakDump(d Deploy) {
	log.Printf("deploy %s with token %s", d.Site, d.dump()) // leak: Deploy.Token
}

func CleanDump(d Deploy) {
	log.Printf("deploy %s with token %s", d.Site, d.fingerprint())
}
