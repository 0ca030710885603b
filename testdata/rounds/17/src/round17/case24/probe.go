//go:build probe

package case24

var Forms = map[string][]string{"LeakTail": {"by 7391"}}

var locker = Locker{12, "7391", "canary-pickup"}

var Probe = map[string]func(){
	"LeakTail":    func() { LeakTail(locker) },
	"CleanTail":   func() { CleanTail(locker) },
	"LeakBlank":   func() { LeakBlank(locker) },
	"CleanBlank":  func() { CleanBlank(locker) },
	"LeakResult":  func() { LeakResult(locker) },
	"CleanResult": func() { CleanResult(locker) },
}
