//go:build probe

package case15

func patients() []Patient { return []Patient{{"w1", "canary-name", "canary-drug"}} }

var Probe = map[string]func(){
	"LeakWords":  func() { LeakWords(patients()) },
	"CleanWords": func() { CleanWords(patients()) },
	"LeakCount":  func() { LeakCount(patients()) },
	"CleanCount": func() { CleanCount(patients()) },
}
