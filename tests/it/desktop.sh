# The program on a real desktop: a private bus, a screen, a daemon that shows messages, a panel with a tray.
# $1: the program. Prints a line for everything that held; whatever does not ends it.
set -eu
cordial=$1
cd "$HOME"
started=
cleanup() { for pid in $started; do kill "$pid" 2>/dev/null || true; done; }
trap cleanup EXIT

# until_ok SECONDS WHAT COMMAND…
until_ok() {
    seconds=$1 what=$2 tries=0
    shift 2
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt $((seconds * 10)) ] || { echo "in vain: $what" >&2; exit 9; }
        sleep 0.1
    done
    echo "held: $what"
}
items() {
    dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher \
        string:RegisteredStatusNotifierItems
}
has_item() { items | grep -q StatusNotifier; }
has_no_item() { ! has_item; }
property() {
    dbus-send --session --print-reply --dest="$name" /StatusNotifierItem org.freedesktop.DBus.Properties.Get \
        string:org.kde.StatusNotifierItem string:"$1"
}
menu() {
    dbus-send --session --print-reply --dest="$name" /MenuBar com.canonical.dbusmenu.GetLayout \
        int32:0 int32:-1 array:string:label
}
window() { xdotool search --onlyvisible --class '^cordial$'; }
no_window() { ! window; }
told() { dunstctl history | grep -q 'N80'; }
shown() { [ "$(dunstctl count displayed)" -gt 0 ] || told; }

Xvfb -displayfd 3 -screen 0 1280x900x24 3>display 2>/dev/null &
started="$started $!"
until_ok 20 'a screen' test -s display
DISPLAY=:$(cat display)
export DISPLAY

mkdir -p .config/xfce4/xfconf/xfce-perchannel-xml
cat >.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
XML
dunst >dunst.log 2>&1 &
started="$started $!"

# A phone on a cable; the cable is a link that can be pulled.
socat PTY,link=phone-end,raw,echo=0 PTY,link=computer-end,raw,echo=0 &
started="$started $!"
until_ok 20 'a cable' test -e computer-end
"$cordial" virtual-phone --profile nokia-n80 --serial "$HOME/phone-end" --state "$HOME/phone" >phone.log 2>&1 &
started="$started $!"
ln -s "$(readlink computer-end)" port
printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Dupuis;Anne;;;\r\nFN:Anne Dupuis\r\nEND:VCARD\r\n' >anne.vcf
printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Zander;Zoe;;;\r\nFN:Zoe Zander\r\nEND:VCARD\r\n' >zoe.vcf
"$cordial" contacts import anne.vcf >/dev/null
"$cordial" peer add phone N80 --link "serial:$HOME/port" --profile nokia-n80 >/dev/null
until_ok 60 'a first sync' "$cordial" sync N80 --yes
"$cordial" schedule set tell-every-sync=on every=24h after-change=off >/dev/null

"$cordial" --background >cordial.log 2>&1 &
program=$!
started="$started $program"
name=org.kde.StatusNotifierItem-$program-1
until_ok 30 'it runs without a tray' test -e cordial/window.door
until_ok 5 'and without a window' no_window

xfce4-panel --disable-wm-check >panel.log 2>&1 &
panel=$!
started="$started $panel"
until_ok 60 'the panel shows the icon once it is there' has_item
until_ok 10 'the icon has a title' sh -c "$(command -v dbus-send) --session --print-reply --dest=$name \
    /StatusNotifierItem org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierItem string:Title | grep -q Cordial"
menu >menu.txt
for word in 'Sync everything' 'Pause' 'Open Cordial' 'Quit' 'N80'; do
    grep -q "$word" menu.txt || { cat menu.txt >&2; echo "no $word in the menu" >&2; exit 9; }
done
echo 'held: the menu'

"$cordial" contacts import zoe.vcf >/dev/null
mv port pulled
sleep 5
mv pulled port
until_ok 60 'plugged in, it syncs by itself' sh -c "grep -rq 'Zander' phone"
until_ok 20 'and says so on the desktop' shown

"$cordial" || { echo 'the second start failed' >&2; exit 9; }
until_ok 30 'a second start shows the window of the first' window
if [ -n "${CORDIAL_PICTURES:-}" ]; then import -window root "$CORDIAL_PICTURES/desktop.png" || true; fi
dbus-send --session --dest="$name" --print-reply /StatusNotifierItem org.kde.StatusNotifierItem.Activate int32:0 int32:0 \
    >/dev/null
menu >menu.txt # its numbers change with what it shows
quit=$(awk '/int32/ { id = $2 } /"Quit"/ { print id }' menu.txt)
dbus-send --session --dest="$name" --print-reply /MenuBar com.canonical.dbusmenu.Event \
    int32:"$quit" string:clicked variant:int32:0 uint32:0 >/dev/null
until_ok 20 'Quit quits' sh -c "! kill -0 $program 2>/dev/null || grep -q '^State:.Z' /proc/$program/status"
until_ok 20 'and the icon is gone' has_no_item
