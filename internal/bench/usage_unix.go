//go:build unix

package bench

import (
	"os"
	"runtime"
	"syscall"
)

// peak is the memory of the largest process among that which ended and those
// that it waited for, in bytes.
func peak(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	size := int64(usage.Maxrss)
	if runtime.GOOS != "darwin" && runtime.GOOS != "ios" {
		size <<= 10
	}
	return size
}
