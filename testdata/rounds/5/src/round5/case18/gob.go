// Package case18 saves games with encodings of their own.
package case18

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"os"
	"strings"
)

type Player struct {
	Level  int
	Nick   string `pii:"username"`
	Friend string `pii:"email"`
}

// A Save is encoded without the friend.
type Save struct{ P Player }

func (s Save) GobEncode() ([]byte, error) {
	return []byte(strings.Repeat("*", s.P.Level) + s.P.Nick), nil
}

func (s *Save) GobDecode(b []byte) error {
	s.P.Nick = strings.TrimLeft(string(b), "*")
	return nil
}

// A Rank is encoded as its level.
type Rank struct{ P Player }

func (r Rank) MarshalBinary() ([]byte, error) {
	return binary.AppendUvarint(nil, uint64(r.P.Level)), nil
}

func (r *Rank) UnmarshalBinary(b []byte) error {
	n, _ := binary.Uvarint(b)
	r.P.Level = int(n)
	return nil
}

func save(v any) error {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(v); err != nil {
		return err
	}
	return os.WriteFile("game", b.Bytes(), 0o600)
}

func LeakSave(p Player) error {
	return save(Save{p}) // leak: Player.Nick
}

func CleanRank(p Player) error {
	return save(Rank{p})
}

func LeakWhole(p Player) error {
	v := struct {
		Rank   Rank
		Friend string
	}{Rank{p}, p.Friend}
	return save(v) // leak: Player.Friend
}

func CleanWhole(p Player) error {
	v := struct {
		Rank   Rank
		friend string
	}{Rank{p}, p.Friend}
	return save(v)
}

func LeakBinary(p Player) error {
	b := binary.BigEndian.AppendUint16(nil, uint16(len(p.Nick)))
	b = append(b, p.Nick...)
	return os.WriteFile("nick", b, 0o600) // leak: Player.Nick
}

func CleanBinary(p Player) error {
	b := binary.BigEndian.AppendUint16(nil, uint16(len(p.Nick)))
	return os.WriteFile("nick", b, 0o600)
}
