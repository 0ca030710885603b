//go:build probe

package case38

import "strings"

var Forms = map[string][]string{"LeakNext": {strings.TrimRight(afterName(donors()[0]).encode(), "=")}}

func donors() []Donor { return []Donor{{7, "canary-name", 50}} }

var Probe = map[string]func(){
	"LeakNext":     func() { LeakNext(donors()) },
	"CleanNext":    func() { CleanNext(donors()) },
	"LeakDecoded":  func() { LeakDecoded(donors()) },
	"CleanDecoded": func() { CleanDecoded(donors()) },
	"LeakConvert":  func() { LeakConvert(donors()) },
	"CleanConvert": func() { CleanConvert(donors()) },
	"LeakRest":     func() { LeakRest(donors()) },
	"CleanRest":    func() { CleanRest(donors()) },
}
