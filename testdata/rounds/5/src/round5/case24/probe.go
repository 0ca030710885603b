//go:build probe

package case24

func sample() Quote {
	return Quote{Ref: "q1", Client: "canary-client", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakWith":       func() { LeakWith(sample()) },
	"CleanWith":      func() { CleanWith(sample()) },
	"LeakTruncated":  func() { LeakTruncated(sample()) },
	"CleanTruncated": func() { CleanTruncated(sample()) },
	"LeakCopied":     func() { LeakCopied(sample()) },
	"CleanCopied":    func() { CleanCopied(sample()) },
}
