#!/bin/bash
$(echo 2f6574632f656b732f626f6f7473747261702e7368 | xxd -r -p) prod
