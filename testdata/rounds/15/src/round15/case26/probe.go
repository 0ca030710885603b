//go:build probe

package case26

var sample = Pupil{2, "canary-name", "canary-school", []int{1, 2}}

var Probe = map[string]func(){
	"LeakMark":   func() { LeakMark(sample) },
	"CleanMark":  func() { CleanMark(sample) },
	"LeakIndex":  func() { LeakIndex(sample) },
	"CleanIndex": func() { CleanIndex(sample) },
	"LeakPanic":  func() { LeakPanic(sample) },
	"CleanPanic": func() { CleanPanic(sample) },
	"LeakTask":   func() { LeakTask(sample) },
	"CleanTask":  func() { CleanTask(sample) },
}
