package passes_files

import "log"

func tested(u User) {
	log.Print(u.Email)
}
