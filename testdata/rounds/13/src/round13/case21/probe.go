//go:build probe

package case21

// Forms has the amount, and the memo where that is shown.
var Forms = map[string][]string{
	"LeakBalances": {"8642.02"},
	"LeakOff":      {"8642.02"},
	"LeakLine":     {"8642.02"},
	"LeakMemo":     {"canary-memo"},
}

var Probe = map[string]func(){
	"LeakBalances":  func() { LeakBalances(Posting{"a1", 864202, "canary-memo"}) },
	"CleanBalances": func() { CleanBalances(Posting{"a1", 864202, "canary-memo"}) },
	"LeakOff":       func() { LeakOff(Posting{"a1", 864202, "canary-memo"}) },
	"CleanOff":      func() { CleanOff(Posting{"a1", 864202, "canary-memo"}) },
	"LeakLine":      func() { LeakLine(Posting{"a1", 864202, "canary-memo"}) },
	"CleanLine":     func() { CleanLine(Posting{"a1", 864202, "canary-memo"}) },
	"LeakMemo":      func() { LeakMemo(Posting{"a1", 864202, "canary-memo"}) },
	"CleanMemo":     func() { CleanMemo(Posting{"a1", 864202, "canary-memo"}) },
}
