//go:build probe

package case11

const target = "/search?q=canary-text&p=1"

func sampleQuery() Query { return Query{Text: "canary-text", Page: 1} }

func sample() Borrower { return Borrower{Card: "c1", Name: "canary-name"} }

var Probe = map[string]func(){
	"LeakTerms":  func() { LeakTerms(target) },
	"CleanTerms": func() { CleanTerms(target) },
	"LeakHits":   func() { LeakHits(sample()) },
	"CleanHits":  func() { CleanHits(sample()) },
	"LeakPage":   func() { LeakPage(sampleQuery()) },
	"CleanPage":  func() { CleanPage(sampleQuery()) },
}
