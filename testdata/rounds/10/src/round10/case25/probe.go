//go:build probe

package case25

import "bytes"

var key = bytes.Repeat([]byte{1}, 32)

func members() []Member {
	return []Member{{ID: 1, Name: "canary-name", Account: "canary-account", Fee: 10}}
}

var Probe = map[string]func(){
	"LeakCSV":     func() { LeakCSV(members()) },
	"CleanCSV":    func() { CleanCSV(members()) },
	"LeakSealed":  func() { LeakSealed(key, members()) },
	"CleanSealed": func() { CleanSealed(key, members()) },
	"LeakXML":     func() { LeakXML(members()) },
	"CleanXML":    func() { CleanXML(members()) },
}
