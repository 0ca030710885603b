//go:build probe

package case25

var Probe = map[string]func(){
	"LeakGoSyntax":   func() { LeakGoSyntax(sample()) },
	"CleanVerb":      func() { CleanVerb(sample()) },
	"LeakHint":       func() { LeakHint(sample()) },
	"CleanHint":      func() { CleanHint(sample()) },
	"LeakConverted":  func() { LeakConverted(sample()) },
	"CleanKept":      func() { CleanKept(sample()) },
	"LeakDecimal":    func() { LeakDecimal(sample()) },
	"CleanQuoted":    func() { CleanQuoted(sample()) },
	"LeakField":      func() { LeakField(sample()) },
	"CleanFormatter": func() { CleanFormatter(sample()) },
	"LeakUnexported": func() { LeakUnexported(sample()) },
	"CleanExported":  func() { CleanExported(sample()) },
	"LeakLower":      func() { LeakLower(sample()) },
	"CleanLower":     func() { CleanLower(sample()) },
}

func sample() User {
	return User{ID: 7, Mail: "canary-mail@example.test", Pin: Pin{"canary-pin"}, Hint: "canary-hint"}
}
