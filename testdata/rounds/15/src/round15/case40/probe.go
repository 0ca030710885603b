//go:build probe

package case40

import "round15/case40/survey"

var samples = []survey.Answer{{Name: "canary-name", Team: "red", Faith: "canary-faith", Comment: "canary-comment", Happy: 3}}

var Probe = map[string]func(){
	"LeakReport":     func() { LeakReport(samples) },
	"CleanReport":    func() { CleanReport(samples) },
	"LeakQuotes":     func() { LeakQuotes(samples) },
	"CleanQuotes":    func() { CleanQuotes(samples) },
	"LeakAnonymous":  func() { LeakAnonymous(samples[0]) },
	"CleanAnonymous": func() { CleanAnonymous(samples[0]) },
	"LeakFaith":      func() { LeakFaith(samples) },
	"CleanFaith":     func() { CleanFaith(samples) },
}
