//go:build probe

package case29

import "bytes"

var (
	Forms = map[string][]string{"LeakPut": {"Y2FuYXJ5LXBhc3Nwb3J0"}}
	key   = bytes.Repeat([]byte{1}, 32)
)

func document() Document { return Document{"d1", "canary-passport"} }

var Probe = map[string]func(){
	"LeakPut":     func() { LeakPut(key, document()) },
	"CleanPut":    func() { CleanPut(key, document()) },
	"LeakOpened":  func() { LeakOpened(key, document()) },
	"CleanOpened": func() { CleanOpened(key, document()) },
	"LeakName":    func() { LeakName(key, document()) },
	"CleanName":   func() { CleanName(key, document()) },
}
