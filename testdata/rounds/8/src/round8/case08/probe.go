//go:build probe

package case08

import (
	"context"
	"fmt"
)

func sampleReset() Reset {
	return Reset{ID: "r1", Email: "canary-email", Code: "canary-code", Old: "canary-old"}
}

type printing struct{}

// The code may be in a mail.
func (printing) Send(_ context.Context, _, text string) error {
	fmt.Println(text[len(text)-20:])
	return nil
}

func init() { post = printing{} }

var Probe = map[string]func(){
	"CleanMail":   func() { CleanMail(context.Background(), sampleReset()) },
	"LeakMail":    func() { LeakMail(context.Background(), sampleReset()) },
	"LeakLink":    func() { LeakLink(sampleReset()) },
	"CleanLink":   func() { CleanLink(sampleReset()) },
	"CleanBare":   func() { CleanBare(sampleReset()) },
	"LeakTo":      func() { LeakTo(context.Background(), sampleReset()) },
	"CleanTo":     func() { CleanTo(context.Background(), sampleReset()) },
	"LeakVerify":  func() { LeakVerify(sampleReset()) },
	"CleanVerify": func() { CleanVerify(sampleReset()) },
}
