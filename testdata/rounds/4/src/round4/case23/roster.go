// Package case23 maps musicians to what is shown of them.
package case23

import (
	"encoding/json"
	"fmt"
	"log"

	"round4/case23/dto"
	"round4/case23/entity"
)

func show(v any) {
	raw, err := json.Marshal(v)
	if err != nil {
		log.Print(err)
		return
	}
	fmt.Println(string(raw))
}

func LeakInternal(m entity.Musician) {
	show(dto.ToInternal(m)) // leak: Musician.Mail, Musician.Legal
}

func CleanInternal(m entity.Musician) {
	show(dto.ToPublic(m))
}

func LeakContact(m entity.Musician) {
	in := dto.ToInternal(m)
	log.Print(in.Contact) // leak: Musician.Mail
}

func CleanContact(m entity.Musician) {
	in := dto.ToInternal(m)
	log.Print(in.Handle, in.Joined)
}

func LeakExtra(m entity.Musician) {
	in := dto.ToInternal(m)
	log.Print(in.Extra["legal"]) // leak: Musician.Legal
}

func CleanExtra(m entity.Musician) {
	in := dto.ToInternal(m)
	log.Print(in.Extra["stage"])
}

func LeakAll(m entity.Musician) {
	show(dto.All([]entity.Musician{m}, func(m entity.Musician) string { return m.Legal })) // leak: Musician.Legal
}

func CleanAll(m entity.Musician) {
	show(dto.All([]entity.Musician{m}, dto.ToPublic))
}
