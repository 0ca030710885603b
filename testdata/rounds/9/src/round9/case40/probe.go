//go:build probe

package case40

// The name of the file: what gzip makes of canary-text is no UTF-8.
var Forms = map[string][]string{"LeakCompressed": {"text.gz"}}

var letter = Letter{1, "canary-from", "canary-text"}

func backup() *Backup {
	b, _ := Open(".", "age1")
	return b
}

var Probe = map[string]func(){
	"LeakPlain":      func() { LeakPlain(backup(), []Letter{letter}) },
	"CleanSealed":    func() { CleanSealed(backup(), []Letter{letter}) },
	"CleanBytes":     func() { CleanBytes(backup(), letter) },
	"LeakBytes":      func() { LeakBytes(backup(), letter) },
	"LeakCompressed": func() { LeakCompressed(backup(), letter) },
	"LeakName":       func() { LeakName(backup(), letter) },
	"CleanName":      func() { CleanName(backup(), letter) },
	"CleanGone":      func() { CleanGone(backup(), []Letter{letter}) },
}
