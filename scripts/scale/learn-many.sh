#!/usr/bin/env bash
# scripts/scale/learn-many.sh ARTICLES.jsonl FOLDER [JOBS]: reads any number of articles and joins their names.
# Stopped and started again, it goes on where it was: a part is written under another name until it is whole.
set -euo pipefail

articles=$(realpath "$1")
mkdir -p "$2/parts"
folder=$(realpath "$2")
jobs=${3:-$(getconf _NPROCESSORS_ONLN)}
# Lines of one task: a process starts in half a second and reads some hundred articles in that time.
lines=${LINES_A_PART:-200}
root=$(cd "$(dirname "$0")/../.." && pwd)
learn="node --import tsx knowledge/builder/learn-cli.ts"
cd "$root"
if [ ! -e "$folder/split" ]; then
  rm -f "$folder"/parts/*.in
  split -l "$lines" -d -a 6 --additional-suffix=.in "$articles" "$folder/parts/"
  touch "$folder/split"
fi

# One part: readings, then its lines by block. A broken line is told of and passed over; nothing else may fail.
cat > "$folder/part.sh" <<PART
set -u
[ -e "\$1.blocks" ] && exit 0
$learn --jsonl < "\$1.in" > "\$1.readings.new" || [ \$? -eq 1 ] || exit 2
$learn blocks < "\$1.readings.new" > "\$1.blocks.new" || [ \$? -eq 1 ] || exit 2
mv "\$1.readings.new" "\$1.readings" && mv "\$1.blocks.new" "\$1.blocks"
PART

parts=$(find "$folder/parts" -name '*.in' | sed 's/\.in$//' | sort)
total=$(wc -l <<< "$parts")
progress() {
  while [ ! -e "$folder/mapped" ]; do
    printf '\r%s of %s parts' "$(find "$folder/parts" -name '*.blocks' | wc -l)" "$total" >&2
    sleep 2
  done
}
rm -f "$folder/mapped"
if command -v parallel > /dev/null; then
  parallel --bar -j "$jobs" bash "$folder/part.sh" <<< "$parts"
else
  progress &
  xargs -P "$jobs" -I{} bash "$folder/part.sh" {} <<< "$parts"
  touch "$folder/mapped"
  wait
  printf '\r%s of %s parts\n' "$total" "$total" >&2
fi

find "$folder/parts" -name '*.blocks' -print0 | LC_ALL=C sort -z |
  LC_ALL=C sort --files0-from=- -t $'\t' -k 1,1 -S 200M -T "$folder" |
  $learn fold --blocks > "$folder/clusters.new"
mv "$folder/clusters.new" "$folder/clusters.jsonl"
echo "$folder/clusters.jsonl: $(wc -l < "$folder/clusters.jsonl") names" >&2
