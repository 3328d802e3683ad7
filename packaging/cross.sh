# Sourced by check-windows and check-macos: a Rust compiler for systems other than this one, from Debian's packages.
#
# Debian carries a current compiler for its browsers (rustc-web) together with the source of the standard library and
# all that library needs. It is unpacked beside the installed Rust and touches nothing of it; cargo builds the standard
# library for the other system first. Nothing is fetched but Debian's packages and the crates of Cargo.lock.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/cordial-cross

die() {
    echo "${0##*/}: $*" >&2
    exit 1
}

as_root_with_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# need COMMAND=PACKAGE…: installs the packages whose command is missing, or names them.
need() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    as_root_with_apt || die "please install: ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

candidate() { LC_ALL=C apt-cache policy "$1" | sed -n 's/^ *Candidate: *//p' | grep -v '(none)'; }

# use_toolchain: unpacks the compiler once per version and points cargo at it.
use_toolchain() {
    command -v apt-cache >/dev/null || die "this needs the packages of Debian 12 or later"
    local version root
    version=$(candidate rustc-web) || { as_root_with_apt && apt-get update -qq && version=$(candidate rustc-web); } ||
        die "apt knows no package rustc-web"
    root=$cache/rustc-web-${version//[^A-Za-z0-9.]/_}
    if [ ! -d "$root" ]; then
        ! as_root_with_apt || { apt-get update -qq && version=$(candidate rustc-web); }
        root=$cache/rustc-web-${version//[^A-Za-z0-9.]/_}
        unpack_toolchain "$version" "$root"
    fi
    export RUSTC=$root/usr/bin/rustc
    export LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu:$root/usr/lib
    # Building the standard library is not for everyone yet; this says that we know.
    export RUSTC_BOOTSTRAP=1
    export CARGO_PROFILE_DEV_DEBUG=0
    # Flags for the linker of this system (mold) mean nothing to the other one.
    unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS
    # The real cargo: rustup's stand-in would put its own libraries before those of this compiler.
    cargo=$(rustup which cargo 2>/dev/null || command -v cargo) || die "cargo is missing"
    "$RUSTC" --version
}

unpack_toolchain() {
    local version=$1 root=$2 least std llvm package
    least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    dpkg --compare-versions "$version" ge "$least" || die "rustc-web is $version here; $least is needed (Debian's security updates have it)"
    std=libstd-rust-web-$(cut -d. -f1,2 <<<"$version")
    llvm=$(apt-cache depends "$std" | grep -om1 'libllvm[0-9]*')
    mkdir -p "$cache"
    local new
    new=$(mktemp -d "$cache/new.XXXXXX")
    chmod 755 "$new"
    (cd "$new" && apt-get -qq -o APT::Sandbox::User=root download \
        rustc-web libstd-rust-web-dev "$std" rust-web-src "$llvm")
    for package in "$new"/*.deb; do dpkg -x "$package" "$new"; done
    rm -f "$new"/*.deb
    mv "$new" "$root"
}

# cross COMMAND TARGET ARGUMENT…: cargo for another system.
cross() {
    local command=$1 target=$2
    shift 2
    "$cargo" "$command" --locked -Zbuild-std=std,panic_abort --target "$target" "$@"
}
