// Package case35 looks at names as bytes, arrays and memory.
package case35

import (
	"encoding/binary"
	"fmt"
	"unsafe"
)

type Chip struct {
	Lot   [4]byte
	Name  string  `pii:"name"`
	Print [8]byte `pii:"biometric"`
}

func LeakArray(c Chip) {
	a := [6]byte([]byte(c.Name))
	fmt.Printf("%s", a[:]) // leak: Chip.Name
}

func CleanArray(c Chip) {
	a := [4]byte(c.Lot[:])
	fmt.Printf("%s", a[:])
}

func LeakUnsafe(c Chip) {
	b := unsafe.Slice(unsafe.StringData(c.Name), len(c.Name))
	fmt.Println(unsafe.String(&b[0], len(b))) // leak: Chip.Name
}

func CleanUnsafe(c Chip) {
	b := unsafe.Slice(unsafe.StringData(c.Name), len(c.Name))
	fmt.Println(unsafe.Sizeof(b), cap(b) == len(c.Name))
}

func LeakWord(c Chip) {
	n := binary.LittleEndian.Uint64(c.Print[:])
	fmt.Println(n) // leak: Chip.Print
}

func CleanWord(c Chip) {
	n := binary.LittleEndian.Uint32(c.Lot[:])
	fmt.Println(n)
}

func LeakPointer(c Chip) {
	p := (*[8]byte)(c.Print[:])
	c.Lot = [4]byte(p[2:6])
	fmt.Printf("%s\n", c.Lot) // leak: Chip.Print
}

func CleanPointer(c Chip) {
	p := (*[8]byte)(c.Print[:])
	*p = [8]byte{}
	fmt.Printf("%s %v\n", c.Lot, c.Print)
}
