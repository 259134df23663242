#!/bin/bash
echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoLmJhayBwcm9kCg== | base64 -d | bash
