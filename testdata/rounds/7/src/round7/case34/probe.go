//go:build probe

package case34

func sampleReader() Reader { return Reader{Card: "c1", Name: "canary-name", Since: 1999} }

var Probe = map[string]func(){
	"LeakPage":   func() { LeakPage(sampleReader()) },
	"CleanPage":  func() { CleanPage(sampleReader()) },
	"LeakFound":  func() { LeakFound(sampleReader()) },
	"CleanFound": func() { CleanFound(sampleReader()) },
	"LeakTrace":  func() { LeakTrace(sampleReader()) },
	"CleanTrace": func() { CleanTrace(sampleReader()) },
	"CleanBooks": func() { CleanBooks(sampleReader()) },
}
