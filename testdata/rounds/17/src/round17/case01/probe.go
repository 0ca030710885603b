//go:build probe

package case01

var Forms = map[string][]string{
	"LeakObject": {"99 97 110 97 114 121 45 118 97 108 117 101"},
	"LeakEvent":  {"Y2FuYXJ5LXZhbHVl"},
}

func secret() *Secret {
	return &Secret{Meta{"shop", "db", 3}, "Opaque", []Item{{"password", []byte("canary-value")}}}
}

var Probe = map[string]func(){
	"LeakObject":   func() { LeakObject(secret()) },
	"CleanObject":  func() { CleanObject(secret()) },
	"LeakChanged":  func() { LeakChanged(secret()) },
	"CleanChanged": func() { CleanChanged(secret()) },
	"LeakEvent":    func() { LeakEvent(secret()) },
	"CleanEvent":   func() { CleanEvent(secret()) },
}
