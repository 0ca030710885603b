//go:build probe

package case16

func sample() Customer {
	return Customer{Number: "c-1", Email: "canary-email@example.test", Score: "canary-score"}
}

var Probe = map[string]func(){
	"LeakMiss":        func() { LeakMiss(sample()) },
	"CleanMiss":       func() { CleanMiss(sample()) },
	"CleanHashedMiss": func() { CleanHashedMiss(sample(), []byte("k")) },
	"LeakKeys":        func() { LeakKeys(sample()) },
	"CleanKeys":       func() { CleanKeys(sample()) },
	"LeakFileName":    func() { LeakFileName(sample()) },
	"CleanFileName":   func() { CleanFileName(sample()) },
	"LeakFileValue":   func() { LeakFileValue(sample()) },
	"LeakEvict":       func() { LeakEvict(sample()) },
	"CleanEvict":      func() { CleanEvict(sample()) },
}
