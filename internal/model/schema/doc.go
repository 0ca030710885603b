// Package schema reads rows from YAML: the files of the built-in catalog, and
// the models that a configuration adds.
//
//	library: example.com/lib/v2      # the module, or std (built-in files only, with version)
//	version: v2.1.0                  # the version that the rows were checked against
//	vendor: Acme                     # of all sinks of the file that name none,
//	purpose: messaging               # and what the vendor does with the data
//	packages:
//	  - package: example.com/lib/v2
//	    closed: true                 # what no row names neither leaks nor passes data on
//	    rows:
//	      - {func: [Info, "Logger.Info*"], sink: log/line, args: [0, "1..."], encoder: text}
//	      - {func: Publish, sinks: [{sink: store/queue, args: [1]}, {sink: log/line, args: [0]}]}
//	      - {func: "DB.ExecContext", sink: store/sql, args: ["2..."], query: 1}
//	      - {func: Marshal, flow: "0 -> result", encoder: json}
//	      - {func: Fprintf, write: "2... -> 0", encoder: printf}
//	      - {func: Mask, protect: masked, args: [0]}
//	      - {func: New, writer: {protect: hashed}}
//	      - {func: [Create, OpenFile], writer: store/file}
//	      - {func: NewWriter, wraps: 0}
//	      - {func: Unmarshal, fill: 1, from: 0}
//	      - {func: "Buffer.Reset", clear: recv}
//	      - {func: Map, callback: {func: 0, args: ["1[]"], result: result}}
//	      - {func: Walk, callback: 1}
//	      - {func: Ping, neutral: true}
//	      - {func: "Client.Del", erases: store/cache, entity: "0..."}
//	      - {func: "DB.Collection", names: 0}
//	      - {func: Locate, source: location}
//	      - {var: Stdout, writer: log/console}
//	      - {type: ResponseWriter, writer: respond/body}
//
// A path may end in "/...": the package before that and all below it, as far as
// no other entry is about them. In the built-in files such an entry has no rows.
//
// A row names what it is about with exactly one of func, var and type, one name
// or a list; see package model for what names and patterns mean, and
// [model.ParsePort] for how ports are written. Then it says how that behaves,
// in one or several of these:
//
//	sink      what the call sends away: a kind, with args (the ports; all
//	          arguments when left out), encoder (what is shown of them; all),
//	          vendor, purpose, region, query (the argument with the SQL text: what
//	          only reads is no sink), entity (what names the table, collection,
//	          key or path that a store is written at: ports with a text, a handle,
//	          or a value whose type names a table), when (the argument that says whether the call
//	          is a sink at all: one that is not false, "1", or has a bit,
//	          "1 & os.O_CREATE"), and through (loggers that the call goes
//	          through: where what they wrap is known to be a buffer, a writer of
//	          one's own or nothing, what is shown goes there and not to the kind);
//	          a logger of the program's own runs its method (Write), which finds
//	          what is shown in the parameter into (0), and in those in front of
//	          it what it gives (ports)
//	sinks     several of those in one call
//	flow      ways that data takes, FROM -> TO, or {move: FROM -> TO} with more
//	          of its own: encoder, when (as above), and plain (true where the row
//	          protects what goes other ways)
//	write     ways into a writer: what arrives there goes where the writer goes
//	encoder   in a row without sink: what flow and write show of FROM
//	protect   what the flows do to data: masked, hashed, password-hashed or
//	          encrypted; with args in place of flow: ARG -> result. A method
//	          whose receiver was made by a function with writer {}, or wraps
//	          such a thing, protects nothing: a weak cipher
//	fill      ports whose pointee gets data that the rows know nothing about;
//	          from is where its raw form comes from
//	random    true: what is filled, or the content of a variable, was drawn by chance
//	clear     ports whose pointee is emptied
//	callback  a function argument that is called, with args (ports; unknown for
//	          what no port is), and result (where its results go, in order); the index
//	          alone: called with unknown values. With method, an interface value
//	          of which that is called; with instead, it sends in place of the
//	          sinks of the row where it is known to be code of the program; with
//	          drops, it says which elements of argument 0 are deleted; with
//	          beside, it runs beside the function that makes the call
//	writer    the result (of a function) or the value (of a variable or a type)
//	          is a writer: a kind for what is written to it, or a mapping with
//	          sink, vendor, purpose, region, or protect; {} is a plain buffer
//	wraps     the result is a writer or logger that hands on to those ports; in a
//	          call without results the receiver, from now on
//	template  what the call does with a template, so that only those parts of
//	          its data count as shown that a text names which stands in the
//	          source: new, named, parse, funcs, delims, clone, load, execute, call
//	          (see package model)
//	source    the category that the result is born with
//	erases    the kind of store that the call erases from, and
//	reads     the one that it reads from, both with entity as above
//	names     ports that name what the result, a handle of a store, is for
//	computes  what the first result is of arguments that are constants
//	quotes    of the type of an error, or of what rows take out of data: the
//	          fields that hold what it quotes
//	shows     of the type of a handler of a logger: the encoder that shows what is
//	          logged
//	neutral   nothing flows through
//
// Errors are [strict.Problems]: all of a file at once, each with its line and
// with what would be right.
package schema
