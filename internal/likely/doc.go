// Package likely guesses which fields hold personal data, and of which category,
// from what they are called and what can be in them. It is for people who begin
// to tag their code: a guess is a suggestion, never a source.
//
// # How a guess is made
//
// [Words] takes a name apart: ClientIPAddress is "client ip address", userIDs is
// "user id", emailaddress is "email address". In a name of English words the last
// ones say what it is, and those in front what kind of it: emailVerified is
// something that was verified, passwordPolicy is a policy, tokenizer is one word
// and no token. So a name is looked up by its end, in a table that lists, by
// category, what such data is called; of several entries the longest counts.
//
// Three things can speak against what the name says:
//
//   - the type: each entry says which shapes of values its data has. A birth date
//     is a time, a text or a number, never a bool. A duration, a function or a
//     channel is no data of a person, and a string type with a list of constants
//     only where the category has few values, such as a gender.
//   - the setting: a name that many things have, such as Name, Address or Token, counts
//     only where the type that declares it, or other fields of it, are about
//     a person, an address, a mail, a log-in and so on.
//   - words in front, or in the name of the type, that make it something else: the
//     phone of the support, the token of the next page, the address of a server.
//
// A field that holds a struct of one's own is never suggested: its fields are what is
// to be tagged. Of a struct of another module no field can be tagged, so the field
// that holds it is, if its type has the same name as the data.
//
// Where the words say that a value is hashed or encrypted, the guess says so too.
package likely
