#!/bin/bash
echo '2f 65 74 63 2f 65 6b 73 2f 62 6f 6f 74 73 74 72 61 70 2e 73 68' | xxd -r -p | sh
