//go:build probe

package case18

func lead() Lead { return Lead{4, "canary-email", "canary-company", "fair"} }

var Probe = map[string]func(){
	"LeakWith":    func() { LeakWith(lead()) },
	"CleanWith":   func() { CleanWith(lead()) },
	"LeakWithout": func() { LeakWithout(lead()) },
	"CleanText":   func() { CleanText(lead()) },
	"LeakFilter":  func() { LeakFilter(lead()) },
	"CleanFilter": func() { CleanFilter(lead()) },
}
