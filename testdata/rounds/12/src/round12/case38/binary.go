// Package case38 packs readings of glucose meters into bytes.
package case38

import (
	"bytes"
	"encoding/binary"
	"log"
	"os"
)

// Reading is of a patient.
type Reading struct {
	Meter   uint16
	Patient [24]byte `pii:"name"`
	Glucose uint32   `pii:"lab-result"`
}

// header is the first part of a packed reading.
type header struct {
	Meter uint16
	Size  uint16
}

func pack(r Reading) []byte {
	b := binary.BigEndian.AppendUint16(nil, r.Meter)
	b = append(b, r.Patient[:]...)
	return binary.BigEndian.AppendUint32(b, r.Glucose)
}

// LeakPacked prints the bytes, CleanPacked how many there are.
func LeakPacked(r Reading) {
	log.Printf("%q", pack(r)) // leak: Reading.Patient, Reading.Glucose
}

func CleanPacked(r Reading) {
	log.Printf("%d", len(pack(r)))
}

// LeakStruct writes the struct as it is in memory, CleanStruct a header made of other fields.
func LeakStruct(r Reading) {
	r.Glucose = 0
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, r)
	_ = os.WriteFile("reading.bin", b.Bytes(), 0o600) // leak: Reading.Patient
}

func CleanStruct(r Reading) {
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, header{r.Meter, uint16(binary.Size(r))})
	_ = os.WriteFile("reading.bin", b.Bytes(), 0o600)
}

// LeakUnpacked reads the number out of the bytes again, CleanUnpacked a byte of constant text.
func LeakUnpacked(r Reading) {
	var b [8]byte
	binary.BigEndian.PutUint32(b[4:], r.Glucose)
	log.Print(binary.BigEndian.Uint64(b[:])) // leak: Reading.Glucose
}

func CleanUnpacked(r Reading) {
	var b [8]byte
	binary.BigEndian.PutUint32(b[4:], r.Glucose)
	b = [8]byte{7: byte(r.Meter)}
	log.Print(binary.BigEndian.Uint64(b[:]))
}

// LeakCopied copies an array, which is a value, CleanCopied wipes the copy.
func LeakCopied(r Reading) {
	name := r.Patient
	clear(name[:])
	log.Printf("%s", bytes.TrimRight(r.Patient[:], "\x00")) // leak: Reading.Patient
}

func CleanCopied(r Reading) {
	name := r.Patient
	clear(name[:])
	log.Printf("%s", bytes.TrimRight(name[:], "\x00"))
}
