package main

import "time"

// A process that go vet starts is short and its heap small. Whether it is cheaper to collect
// garbage or to go on with fresh memory is up to the machine: each page that a process has not
// used yet has to be made by the kernel, at 2 microseconds on one machine and at some 10 on
// another, where that cost a quarter more than the engine.
const (
	vetOften  = 150  // per cent of what is in use, where pages are dear
	vetSeldom = 3000 // and where they are not
	dearPage  = 5 * time.Microsecond
	// vetMemory is where a process saves memory, in bytes: go vet runs one for each processor.
	vetMemory = 170 << 20
)

// garbageAt is how much garbage there may be, in per cent of what is in use, before it is
// collected on a machine on which a page costs that much.
func garbageAt(page time.Duration) int {
	if page > dearPage {
		return vetOften
	}
	return vetSeldom
}

// pageCost is what a page costs that this process has not used yet.
func pageCost() time.Duration {
	const pages, size = 64, 4096
	before := time.Now()
	fresh := make([]byte, pages*size)
	for i := 0; i < len(fresh); i += size {
		fresh[i] = 1
	}
	return time.Since(before) / pages
}
